extension MappingTables {
    /// The parameters that PowerShell gives to every cmdlet, as of PowerShell 7.4 (`ProgressAction` is not in 5.1). Their `sets` is empty, which means all.
    public static let commonParameters: [Parameter] = [
        Parameter(name: "Debug", type: "SwitchParameter", aliases: ["db"], sets: []),
        Parameter(name: "ErrorAction", type: "ActionPreference", aliases: ["ea"], sets: []),
        Parameter(name: "ErrorVariable", type: "String", aliases: ["ev"], sets: []),
        Parameter(name: "InformationAction", type: "ActionPreference", aliases: ["infa"], sets: []),
        Parameter(name: "InformationVariable", type: "String", aliases: ["iv"], sets: []),
        Parameter(name: "OutBuffer", type: "Int32", aliases: ["ob"], sets: []),
        Parameter(name: "OutVariable", type: "String", aliases: ["ov"], sets: []),
        Parameter(name: "PipelineVariable", type: "String", aliases: ["pv"], sets: []),
        Parameter(name: "ProgressAction", type: "ActionPreference", aliases: ["proga"], sets: []),
        Parameter(name: "Verbose", type: "SwitchParameter", aliases: ["vb"], sets: []),
        Parameter(name: "WarningAction", type: "ActionPreference", aliases: ["wa"], sets: []),
        Parameter(name: "WarningVariable", type: "String", aliases: ["wv"], sets: []),
    ]

    /// The parameters of cmdlets that ask for confirmation. Signatures list them where the cmdlet has them; these are for cmdlets without a signature.
    public static let shouldProcessParameters: [Parameter] = [
        Parameter(name: "Confirm", type: "SwitchParameter", aliases: ["cf"], sets: []),
        Parameter(name: "WhatIf", type: "SwitchParameter", aliases: ["wi"], sets: []),
    ]
}
