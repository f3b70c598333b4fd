/// What is wrong with a request itself, before any rule of business is asked.
extension ErrorKey {
    package static let invalidArgument = ErrorKey(
        "INVALID_ARGUMENT", .invalidArgument,
        zh: "参数 {field} 无效：{problem}", en: "{field} is invalid: {problem}")
    package static let malformedJson = ErrorKey(
        "MALFORMED_JSON", .invalidArgument,
        zh: "请求体不是有效的 JSON：{path} {problem}", en: "the body is not valid JSON: {path} {problem}")
    package static let unknownField = ErrorKey(
        "UNKNOWN_FIELD", .invalidArgument, zh: "未知字段 {field}", en: "unknown field {field}")
    package static let duplicateField = ErrorKey(
        "DUPLICATE_FIELD", .invalidArgument, zh: "字段 {field} 重复", en: "field {field} is given twice"
    )
    package static let unsupportedMediaType = ErrorKey(
        "UNSUPPORTED_MEDIA_TYPE", .invalidArgument, http: 415,
        zh: "请求体必须是 {wanted}", en: "the body must be {wanted}")
    package static let bodyTooLarge = ErrorKey(
        "BODY_TOO_LARGE", .invalidArgument, http: 413,
        zh: "请求体超过 {limitBytes} 字节", en: "the body is larger than {limitBytes} bytes")
    package static let headersTooLarge = ErrorKey(
        "HEADERS_TOO_LARGE", .invalidArgument, http: 431,
        zh: "请求头超过 {limitBytes} 字节", en: "the headers are larger than {limitBytes} bytes")
    package static let malformedRequest = ErrorKey(
        "MALFORMED_REQUEST", .invalidArgument,
        zh: "请求不是有效的 HTTP/1.1", en: "the request is not valid HTTP/1.1")
    package static let requestTimeout = ErrorKey(
        "REQUEST_TIMEOUT", .deadlineExceeded, http: 408, retryable: true, outcome: .transient,
        zh: "请求未能及时到达", en: "the request did not arrive in time")
    package static let routeNotFound = ErrorKey(
        "ROUTE_NOT_FOUND", .notFound, zh: "没有该接口", en: "there is no such route")
    package static let methodNotAllowed = ErrorKey(
        "METHOD_NOT_ALLOWED", .unimplemented, http: 405,
        zh: "该接口只接受 {allowed}", en: "this route accepts {allowed} only")
    package static let invalidPageSize = ErrorKey(
        "INVALID_PAGE_SIZE", .invalidArgument,
        zh: "page_size 必须在 1 到 {limit} 之间", en: "page_size must be from 1 to {limit}")
    package static let invalidPageToken = ErrorKey(
        "INVALID_PAGE_TOKEN", .invalidArgument,
        zh: "page_token 不属于该列表", en: "page_token does not belong to this list")
    package static let idempotencyKeyMissing = ErrorKey(
        "IDEMPOTENCY_KEY_MISSING", .invalidArgument,
        zh: "缺少 Idempotency-Key", en: "the header Idempotency-Key is missing")
    package static let idempotencyKeyInvalid = ErrorKey(
        "IDEMPOTENCY_KEY_INVALID", .invalidArgument,
        zh: "Idempotency-Key 须为 16 至 64 个字母、数字、_ 或 -",
        en: "Idempotency-Key must be 16 to 64 letters, digits, _ or -")
    package static let idempotencyMismatch = ErrorKey(
        "IDEMPOTENCY_MISMATCH", .failedPrecondition, http: 422,
        zh: "该 Idempotency-Key 已用于内容不同的请求",
        en: "this Idempotency-Key was used for another request")
    package static let operationInProgress = ErrorKey(
        "OPERATION_IN_PROGRESS", .aborted, retryable: true, outcome: .transient,
        zh: "相同请求正在处理，请稍后重试", en: "the same request is being worked on; try again shortly")
}

/// Who calls, and whether they may.
extension ErrorKey {
    package static let unauthenticated = ErrorKey(
        "UNAUTHENTICATED", .unauthenticated,
        zh: "缺少有效的身份凭证", en: "the request carries no valid credentials")
    package static let invalidSignature = ErrorKey(
        "INVALID_SIGNATURE", .unauthenticated,
        zh: "签名不正确", en: "the signature does not match the request")
    package static let staleSignature = ErrorKey(
        "STALE_SIGNATURE", .unauthenticated,
        zh: "签名时间与服务器相差超过 {limitSeconds} 秒",
        en: "the signature's time differs from the server's by more than {limitSeconds} s")
    package static let replayedSignature = ErrorKey(
        "REPLAYED_SIGNATURE", .unauthenticated,
        zh: "该签名已被使用", en: "this signature was used before")
    package static let appDisabled = ErrorKey(
        "APP_DISABLED", .permissionDenied, zh: "该应用已停用", en: "the app is disabled")
    package static let unknownApp = ErrorKey(
        "UNKNOWN_APP", .notFound, zh: "应用不存在", en: "there is no such app")
    package static let invalidToken = ErrorKey(
        "INVALID_TOKEN", .unauthenticated, zh: "访问令牌无效", en: "the access token is not valid")
    package static let tokenExpired = ErrorKey(
        "TOKEN_EXPIRED", .unauthenticated,
        zh: "访问令牌已过期", en: "the access token is no longer valid")
    package static let subjectNotFound = ErrorKey(
        "SUBJECT_NOT_FOUND", .notFound, zh: "身份不存在", en: "there is no such subject")
    package static let permissionDenied = ErrorKey(
        "PERMISSION_DENIED", .permissionDenied,
        zh: "无权进行该操作", en: "the caller may not do this")
    package static let outOfScope = ErrorKey(
        "OUT_OF_SCOPE", .notFound, zh: "不存在，或不在权限范围内",
        en: "it does not exist, or lies outside the caller's scope")
    package static let invalidCredentials = ErrorKey(
        "INVALID_CREDENTIALS", .unauthenticated,
        zh: "账号或密码不正确", en: "account or password is wrong")
    package static let tooManyAttempts = ErrorKey(
        "TOO_MANY_ATTEMPTS", .resourceExhausted, retryable: true,
        zh: "尝试次数过多，请 {retryAfterSeconds} 秒后再试",
        en: "too many attempts; try again in {retryAfterSeconds} s")
    package static let rateLimited = ErrorKey(
        "RATE_LIMITED", .resourceExhausted, retryable: true, outcome: .transient,
        zh: "请求过于频繁，请 {retryAfterSeconds} 秒后再试",
        en: "too many requests; try again in {retryAfterSeconds} s")
}

/// Failures of the installation.
extension ErrorKey {
    package static let overloaded = ErrorKey(
        "OVERLOADED", .unavailable, retryable: true, outcome: .transient,
        zh: "系统繁忙，请稍后重试", en: "the service is overloaded; try again shortly")
    package static let unavailable = ErrorKey(
        "UNAVAILABLE", .unavailable, retryable: true, outcome: .transient,
        zh: "服务暂不可用，请稍后重试", en: "the service is unavailable; try again shortly")
    package static let deadlineExceeded = ErrorKey(
        "DEADLINE_EXCEEDED", .deadlineExceeded, retryable: true, outcome: .ambiguous,
        zh: "处理超时", en: "the call took too long")
    package static let cancelled = ErrorKey(
        "CANCELLED", .cancelled, retryable: true, outcome: .ambiguous,
        zh: "调用已取消", en: "the call was cancelled")
    package static let aborted = ErrorKey(
        "ABORTED", .aborted, retryable: true, outcome: .transient,
        zh: "并发冲突，请重试", en: "the call collided with another; try again")
    package static let unimplemented = ErrorKey(
        "UNIMPLEMENTED", .unimplemented, zh: "该功能不可用", en: "this is not offered")
    package static let internalError = ErrorKey(
        "INTERNAL", .internal, outcome: .ambiguous,
        zh: "内部错误，请凭请求编号联系我们", en: "internal error; please quote the request id")
    package static let notFound = ErrorKey(
        "NOT_FOUND", .notFound, zh: "不存在", en: "it does not exist")
    package static let failedPrecondition = ErrorKey(
        "FAILED_PRECONDITION", .failedPrecondition,
        zh: "当前状态不允许该操作", en: "the present state does not allow this")
}
