print("usage: MappingTablesEmbedder FOLDER OUTPUT.swift")
