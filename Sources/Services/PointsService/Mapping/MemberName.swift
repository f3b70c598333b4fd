import Messages
import OfflineTokens
import PointsDomain
import Primitives
import ServiceKit

/// How a request names its member: by exactly one of three.
enum MemberName: Sendable {
    case id(UUIDv7)
    /// Only member-service knows whose they are.
    case code(String)
    case phone(String)

    init(_ request: PointsV1.PlaceOrderRequest) throws(Refusal) {
        try self.init(
            id: request.memberId, code: request.memberCode, phone: request.phone)
    }

    init(id: String, code: String, phone: String) throws(Refusal) {
        guard [id, code, phone].filter({ !$0.isEmpty }).count == 1 else {
            throw .invalid("memberId", "must be given, or memberCode, or phone: exactly one")
        }
        if !code.isEmpty {
            let longest = OfflineCode.isOne(code) ? OfflineCode.longest : 64
            self = .code(try OrderDraft.text(code, "memberCode", longest))
        } else if !phone.isEmpty {
            self = .phone(try OrderDraft.text(phone, "phone", 32))
        } else {
            self = .id(try Self.parse(id))
        }
    }

    static func parse(_ text: String) throws(Refusal) -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw .invalid("memberId", "is not a UUID") }
        return id
    }

    var request: MemberV1.ResolveMemberRequest {
        switch self {
        case .id(let id): MemberV1.ResolveMemberRequest(memberId: id.description)
        case .code(let code): MemberV1.ResolveMemberRequest(memberCode: code)
        case .phone(let phone): MemberV1.ResolveMemberRequest(phone: phone)
        }
    }
}

extension MemberFacts {
    init(_ facts: MemberV1.MemberFacts) {
        self.init(
            state: facts.state.rawValue, levelCode: facts.levelCode, levelRank: facts.levelRank,
            schemeVersion: facts.levelSchemeVersion, earningBlocked: facts.earningBlocked,
            spendingBlocked: facts.spendingBlocked, version: facts.version,
            birthday: facts.birthday.isEmpty ? nil : facts.birthday)
    }

    /// What conditions of rules see of her on a date.
    func traits(on date: CalendarDate) -> MemberTraits {
        MemberTraits(
            levelCode: levelCode, levelRank: levelRank,
            birthday: BirthdayWindow(of: birthday.flatMap(ExpiryPolicy.MonthDay.init), on: date))
    }

    /// Earning is closed to members who left, and to those whom staff blocked.
    var blocksEarning: Bool {
        earningBlocked || state == MemberV1.MemberState.blocked.rawValue
    }

    /// Spending is closed to the same.
    var blocksSpending: Bool {
        spendingBlocked || state == MemberV1.MemberState.blocked.rawValue
    }

    var isGone: Bool { state == MemberV1.MemberState.anonymised.rawValue }

    /// Another account of hers has taken the place of this one.
    var isMerged: Bool { state == MemberV1.MemberState.merged.rawValue }

    /// Whether something can be sold to this account that stays with it.
    var mayBuy: Bool { !isGone && !isMerged }
}
