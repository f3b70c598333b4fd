import Messages
import PointsDomain
import Primitives
import Rules
import ServiceKit

/// An event that makes sense: parsed once, at the edge.
struct EventDraft: Sendable {
    let event: MemberEvent
    let externalId: String

    private static let longestCode = 64
    private static let longestId = 64

    init(
        _ request: PointsV1.RecordEventRequest, _ clocks: MerchantClocks, now: Instant
    ) throws(Refusal) {
        let code = request.code
        guard (1...Self.longestCode).contains(code.utf8.count), code.utf8.allSatisfy(Self.isCode)
        else { throw .invalid("code", "is not 1 to 64 of A to Z, 0 to 9 and _") }
        guard !SystemCode.isReserved(code) else {
            throw .invalid("code", "is of an event that Patron notes by itself")
        }
        guard !request.externalId.isEmpty else { throw .invalid("externalId", "is missing") }
        externalId = try OrderDraft.text(request.externalId, "externalId", Self.longestId)
        guard request.amountMinor >= 0 else { throw .invalid("amountMinor", "is negative") }
        switch request.channel {
        case .unspecified, .inStore, .online, .delivery: break
        case .unrecognized: throw .invalid("channel", "is not known")
        }
        let occurredAt = request.occurredAt ?? now
        let facts: [String: RuleValue]
        do throws(DocumentError) {
            facts = try EventFactsDocument.read(request.facts?.text ?? "")
        } catch {
            throw .invalid(error.path, error.problem)
        }
        event = MemberEvent(
            code: code, occurredAt: occurredAt,
            date: clocks.clock.businessDate(at: occurredAt), amountMinor: request.amountMinor,
            currency: try clocks.knownCurrency(), channel: request.channel.name, facts: facts)
    }

    private static func isCode(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x30...0x39, 0x5F: true
        default: false
        }
    }
}

/// What an event brings itself: a flat JSON object of texts, whole numbers and truth values.
enum EventFactsDocument {
    private static let most = 32
    private static let longestName = 64
    private static let longestText = 256

    /// - Parameter text: empty where there are none.
    static func read(_ text: String) throws(DocumentError) -> [String: RuleValue] {
        guard !text.isEmpty else { return [:] }
        let tree: JSONTree
        do {
            tree = try JSONTree(json: text)
        } catch {
            throw DocumentError("facts", "\(error)")
        }
        if tree == .null { return [:] }
        guard case .object(let members) = tree else {
            throw DocumentError("facts", "is \(tree.kind), not an object")
        }
        guard members.count <= most else {
            throw DocumentError("facts", "has more than \(most) names")
        }
        var facts: [String: RuleValue] = [:]
        for member in members {
            guard (1...longestName).contains(member.key.unicodeScalars.count) else {
                throw DocumentError("facts", "has a name that is not 1 to 64 characters long")
            }
            facts[member.key] = try value(member.value, at: "facts.\(member.key)")
        }
        return facts
    }

    private static func value(
        _ tree: JSONTree, at path: String
    ) throws(DocumentError) -> RuleValue {
        switch tree {
        case .bool(let value): return .bool(value)
        case .number: return .integer(try tree.integer(at: path))
        case .string: return .text(try tree.text(at: path, atMost: longestText))
        case .null, .array, .object:
            throw DocumentError(
                path, "is \(tree.kind), not a text, a whole number or a truth value")
        }
    }
}

extension MemberName {
    init(_ request: PointsV1.RecordEventRequest) throws(Refusal) {
        try self.init(
            PointsV1.PlaceOrderRequest(
                memberId: request.memberId, memberCode: request.memberCode, phone: request.phone))
    }
}
