package import Messages
package import TTRPC

/// One kind of refusal or failure: its stable key, its status, and what people are told.
package struct ErrorKey: Sendable {
    /// Stable and machine-readable, for example MEMBER_NOT_FOUND.
    package let key: String
    package let code: StatusCode
    package let http: Int
    /// Texts with placeholders such as {field}, filled from the refusal's facts.
    package let zh: String
    package let en: String
    /// Whether the same call may be sent again, with the same idempotency key.
    package let retryable: Bool
    package let outcome: PatronV1.Outcome

    init(
        _ key: String, _ code: StatusCode, http: Int? = nil, retryable: Bool = false,
        outcome: PatronV1.Outcome = .definite, zh: String, en: String
    ) {
        self.key = key
        self.code = code
        self.http = http ?? ErrorCatalog.http(of: code)
        self.zh = zh
        self.en = en
        self.retryable = retryable
        self.outcome = outcome
    }
}

extension ErrorKey: Hashable {
    package static func == (left: ErrorKey, right: ErrorKey) -> Bool { left.key == right.key }

    package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
