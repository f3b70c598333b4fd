/// Large tables that come in parts.
extension ErrorKey {
    package static let uploadNotFound = ErrorKey(
        "UPLOAD_NOT_FOUND", .notFound, zh: "上传任务不存在", en: "there is no such upload")
    package static let uploadClosed = ErrorKey(
        "UPLOAD_CLOSED", .failedPrecondition, http: 409,
        zh: "该上传已结束，不能再追加内容", en: "the upload takes no more parts")
    package static let uploadPart = ErrorKey(
        "UPLOAD_PART", .failedPrecondition, http: 409,
        zh: "应上传第 {next} 段", en: "part {next} is next")
    package static let uploadOffset = ErrorKey(
        "UPLOAD_OFFSET", .failedPrecondition, http: 409,
        zh: "应从第 {next} 字节继续上传", en: "the upload goes on at byte {next}")
    package static let uploadTooLarge = ErrorKey(
        "UPLOAD_TOO_LARGE", .failedPrecondition, http: 413,
        zh: "上传内容超过 {most} 字节", en: "an upload has at most {most} bytes")
    package static let contentDigest = ErrorKey(
        "CONTENT_DIGEST", .invalidArgument,
        zh: "内容与 Content-Digest 不符，该上传已作废",
        en: "the body is not what Content-Digest says; the upload is cancelled")
    package static let uploadNotFailed = ErrorKey(
        "UPLOAD_NOT_FAILED", .failedPrecondition, http: 409,
        zh: "该上传任务没有失败，无需重试", en: "the upload has not failed: there is nothing to try again")
    /// Why an upload does not come on, as it tells itself; no call ends with it, or with the next one.
    package static let uploadWorkFailed = ErrorKey(
        "UPLOAD_WORK_FAILED", .internal,
        zh: "从第 {line} 行起的数据因内部错误未能处理，请修正数据或联系运维（日志中有该上传编号）后重试",
        en:
            "the rows from line {line} on fail by an error within: mend them, or ask whoever runs "
            + "the service, whose log has the upload's id, then resume")
    package static let uploadWorkLost = ErrorKey(
        "UPLOAD_WORK_LOST", .internal,
        zh: "处理从第 {line} 行起的数据时服务进程反复中断，请联系运维后重试",
        en:
            "the process ended whenever it worked at the rows from line {line} on: ask whoever runs "
            + "the service, then resume")

    static let uploads: [ErrorKey] = [
        .uploadNotFound, .uploadClosed, .uploadPart, .uploadOffset, .uploadTooLarge,
        .contentDigest, .uploadNotFailed, .uploadWorkFailed, .uploadWorkLost,
    ]
}
