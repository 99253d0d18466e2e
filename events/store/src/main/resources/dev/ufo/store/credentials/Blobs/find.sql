SELECT hash, content FROM store.blobs WHERE hash = ANY (?)
