package import Messages
package import TTRPC

/// A decision against a call, with the facts that explain it.
package struct Refusal: Error, Sendable {
    package let key: ErrorKey
    package let facts: [(name: String, value: String)]
    package let outcome: PatronV1.Outcome
    package let retryable: Bool

    package init(
        _ key: ErrorKey, facts: KeyValuePairs<String, String> = [:],
        outcome: PatronV1.Outcome? = nil, retryable: Bool? = nil
    ) {
        self.key = key
        self.facts = facts.map { ($0.key, $0.value) }
        self.outcome = outcome ?? key.outcome
        self.retryable = retryable ?? key.retryable
    }

    /// A field of the request that cannot be used.
    package static func invalid(_ field: String, _ problem: String) -> Refusal {
        Refusal(.invalidArgument, facts: ["field": field, "problem": problem])
    }

    package var info: PatronV1.ErrorInfo {
        PatronV1.ErrorInfo(
            key: key.key,
            message: PatronV1.Text(zh: filled(key.zh), en: filled(key.en)),
            details: facts.map { PatronV1.Fact(name: $0.name, value: $0.value) },
            outcome: outcome, retryable: retryable)
    }

    private func filled(_ template: String) -> String {
        guard template.contains("{") else { return template }
        var text = template
        for (name, value) in facts { text = text.replacing("{\(name)}", with: value) }
        return text
    }
}

extension Refusal: Equatable {
    package static func == (left: Refusal, right: Refusal) -> Bool {
        left.key == right.key && left.outcome == right.outcome
            && left.retryable == right.retryable && left.facts.elementsEqual(right.facts, by: ==)
    }
}

extension RPCStatus {
    static let errorInfoType = "type.googleapis.com/patron.v1.ErrorInfo"

    package init(_ refusal: Refusal) {
        self.init(refusal.key.code, info: refusal.info)
    }

    init(_ code: StatusCode, info: PatronV1.ErrorInfo) {
        // An info is built from the catalogue and from facts that services write; the one way to
        // spoil it is a NUL in a fact, and then the status goes without it.
        let value = (try? info.serializedBytes()) ?? []
        self.init(
            code, info.message?.en ?? "",
            details: value.isEmpty ? [] : [Detail(typeURL: Self.errorInfoType, value: value)])
    }

    /// What the peer said beside its code, if it is one of ours.
    package var errorInfo: PatronV1.ErrorInfo? {
        guard let detail = details.first(where: { $0.typeURL == Self.errorInfoType }) else {
            return nil
        }
        return try? PatronV1.ErrorInfo(serialized: detail.value)
    }

    /// The peer's words, or the catalogue's for this code; with the HTTP status.
    package var explained: (info: PatronV1.ErrorInfo, http: Int) {
        if let info = errorInfo {
            return (info, ErrorCatalog.entry(info.key)?.http ?? ErrorCatalog.http(of: code))
        }
        return (generic.info, generic.key.http)
    }

    /// A refusal for a status that has no key of its own: from the transport, or from a codec.
    private var generic: Refusal {
        let entry = ErrorCatalog.entry(for: code)
        switch (code, outcome) {
        case (.invalidArgument, _):
            return Refusal.invalid("request", message)
        case (.outOfRange, _):
            return Refusal(entry, facts: ["field": message])
        case (.resourceExhausted, _):
            return Refusal(entry, facts: ["retryAfterSeconds": "1"])
        case (.unavailable, .unknown), (.deadlineExceeded, .unknown):
            return Refusal(entry, outcome: .ambiguous)
        case (.deadlineExceeded, .notSent):
            return Refusal(entry, outcome: .transient)
        default:
            return Refusal(entry)
        }
    }
}
