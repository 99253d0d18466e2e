SELECT position FROM store.head
