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

    static let uploads: [ErrorKey] = [
        .uploadNotFound, .uploadClosed, .uploadPart, .uploadOffset, .uploadTooLarge,
        .contentDigest,
    ]
}
