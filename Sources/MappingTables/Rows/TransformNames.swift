extension MappingTables {
    /// Names that a rule's `transform` may have. None is needed so far: the other words of the vocabulary say everything.
    public static let transformNames: Set<String> = []
}
