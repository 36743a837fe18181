"""The inbox's database: engine, schema, and one module per noun."""
