package import Messages

/// How a call proves which member it is about (docs/domain.md, Identification).
///
/// A phone, a printed card or an id is enough to earn. Points and stored value are spent by who
/// shows a dynamic code or her own token; a till whose member has neither asks for an SMS code and
/// gets a token for it.
package enum Identification: String, Hashable, Sendable {
    case id = "ID"
    case card = "CARD"
    case phone = "PHONE"
    case code = "CODE"
    case token = "TOKEN"
    /// Good for spending where its limit is kept: in the upload of offline sales, and nowhere else.
    case offline = "OFFLINE"

    /// - Parameter resolved: what member-service said of it; not looked at where the member calls
    ///   herself, since her token stands behind the call.
    package init(_ principal: Principal, resolved: MemberV1.IdentifiedBy = .unspecified) {
        if principal.kind == .member {
            self = .token
            return
        }
        self =
            switch resolved {
            case .card: .card
            case .phone: .phone
            case .code: .code
            case .token: .token
            case .offline: .offline
            case .id, .unspecified, .unrecognized: .id
            }
    }

    package var maySpend: Bool {
        switch self {
        case .code, .token: true
        case .id, .card, .phone, .offline: false
        }
    }

    /// - Throws: IDENTIFICATION_REQUIRED where she has not shown enough to spend.
    package func checkMaySpend() throws(Refusal) {
        guard maySpend else {
            throw Refusal(.identificationRequired, facts: ["identifiedBy": rawValue])
        }
    }
}
