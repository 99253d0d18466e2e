SELECT processor_name FROM store.tokens WHERE processor_name = ? FOR UPDATE
