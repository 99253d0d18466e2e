UPDATE store.tokens SET token = ?, token_type = ? WHERE processor_name = ? AND segment = 0
