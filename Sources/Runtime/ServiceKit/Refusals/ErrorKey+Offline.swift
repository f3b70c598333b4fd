/// Sales that tills made without the network.
extension ErrorKey {
    package static let offlineConflictNotFound = ErrorKey(
        "OFFLINE_CONFLICT_NOT_FOUND", .notFound,
        zh: "没有这笔离线冲突", en: "there is no such conflict")
    package static let offlineConflictResolved = ErrorKey(
        "OFFLINE_CONFLICT_RESOLVED", .failedPrecondition, http: 409,
        zh: "该冲突已处理：{kind}", en: "the conflict was resolved before: {kind}")

    static let offline: [ErrorKey] = [.offlineConflictNotFound, .offlineConflictResolved]
}
