package import ServiceKit

/// What a points-service can be told beside the common settings.
package enum PointsSettings {
    /// 0: one a core, at most 8; more lanes make smaller batches.
    static let lanes = SettingKey<Int>.integer(
        "points.lanes", default: 0, in: 0...64,
        doc:
            "Lanes that write the ledger, each with a database connection; 0: one per core, 8 at most."
    )
    static let queue = SettingKey<Int>.integer(
        "points.lane-queue", default: 4_096, in: 1...1_000_000,
        doc: "Commands that may wait in one lane; beyond it callers are refused at once.")

    package static let all: [any SettingDescription] = [lanes, queue]
}
