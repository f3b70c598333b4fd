/// Files that clients put into the store.
extension ErrorKey {
    package static let filesNotOffered = ErrorKey(
        "FILES_NOT_OFFERED", .failedPrecondition,
        zh: "未配置文件存储", en: "no store of files is set up")
    package static let fileNotFound = ErrorKey(
        "FILE_NOT_FOUND", .notFound, zh: "文件不存在或已删除", en: "there is no such file, or it is gone")
    package static let fileNotUploaded = ErrorKey(
        "FILE_NOT_UPLOADED", .failedPrecondition,
        zh: "文件尚未上传", en: "nothing has been put to the URL yet")
    package static let fileUnfit = ErrorKey(
        "FILE_UNFIT", .failedPrecondition,
        zh: "文件与声明不符（{reason}），请重新上传",
        en: "the file is not what was announced ({reason}); upload another")
    package static let fileLimitReached = ErrorKey(
        "FILE_LIMIT_REACHED", .resourceExhausted,
        zh: "未完成的上传过多，请稍后再试", en: "too many uploads are open; try again later")

    static let files: [ErrorKey] = [
        .filesNotOffered, .fileNotFound, .fileNotUploaded, .fileUnfit, .fileLimitReached,
    ]
}
