import MemberDomain
import Postgres
import Primitives

/// A member as a row, personal data still sealed.
struct MemberRecord: Sendable {
    enum State: Int16, Sendable {
        case active = 1
        case blocked = 2
        case anonymised = 3
        /// Another account of hers took her place.
        case merged = 4
    }

    let id: UUIDv7
    let cardNumber: String
    let state: State
    let storeId: UUIDv7?
    let registeredAt: Instant
    let personal: SealedPersonalData
    let epoch: Int64
    let version: Int64
    /// As it was when the row was last written: see `MemberReader.level`.
    let kept: LevelState
    let lifetimeMinor: Int64
    let blocks: MemberBlocks
    /// Number of her last event.
    let eventSeq: Int64
    let phoneIndex: [UInt8]?
    let stage: LifeStage
    /// Nil: since she registered.
    let stageSince: Instant?
    let origin: RegistrationOrigin?
    /// Whether names and phone stand in what staff searches by.
    let isSearchReady: Bool

    /// When her data is destroyed, where she has asked for it.
    let leavingAt: Instant?

    /// Left, or merged into another: nothing of hers changes any more.
    var isGone: Bool { state == .anonymised || state == .merged }

    static let columns = """
        member_id, card_number, state, store_id, registered_at, data_key, phone_cipher,
        nickname_cipher, birthday_cipher, epoch, version, \(LevelState.columns), lifetime_minor,
        earning_blocked, spending_blocked, event_seq, phone_index, stage, stage_since, origin,
        search_ready, leaving_at
        """

    init(_ row: inout RowReader) throws {
        id = try row.next()
        cardNumber = try row.next()
        let state: Int16 = try row.next()
        guard let state = State(rawValue: state) else {
            throw MalformedRow(problem: "member state \(state)")
        }
        self.state = state
        storeId = try row.next(UUIDv7?.self)
        registeredAt = try row.next()
        personal = SealedPersonalData(
            dataKey: try row.next([UInt8]?.self), phone: try row.next([UInt8]?.self),
            nickname: try row.next([UInt8]?.self), birthday: try row.next([UInt8]?.self))
        epoch = try row.next()
        version = try row.next()
        kept = try LevelState(&row)
        lifetimeMinor = try row.next()
        let closed = MemberBlocks(
            earning: try row.next(), spending: try row.next(), whole: self.state == .blocked)
        eventSeq = try row.next()
        phoneIndex = try row.next([UInt8]?.self)
        stage = try LifeStage(row: &row)
        stageSince = try row.next(Instant?.self)
        origin = RegistrationOrigin(rawValue: try row.next())
        isSearchReady = try row.next()
        leavingAt = try row.next(Instant?.self)
        blocks = closed.with(leaving: leavingAt != nil)
    }
}

extension LifeStage {
    init(row: inout RowReader) throws {
        let number: Int16 = try row.next()
        guard let stage = LifeStage(rawValue: number) else {
            throw MalformedRow(problem: "life stage \(number)")
        }
        self = stage
    }
}

/// Whose members a caller may see. There is no default: every query says it.
enum MemberScope: Sendable {
    case merchant
    /// Members who enrolled at one of these stores, or at none, or bought there after this date.
    case stores([UUIDv7], boughtSince: CalendarDate)
    /// Members whom a staff account has served.
    case served(by: UUIDv7)
    case own(UUIDv7)

    /// The scope as a condition on a row of members, by whatever name the statement has for it;
    /// its four values are those from this parameter on.
    static func condition(of members: String, from first: Int = 3) -> String {
        let (stores, since, staff, own) = (first, first + 1, first + 2, first + 3)
        return """
            ($\(stores)::uuid[] IS NULL OR \(members).store_id IS NULL
                OR \(members).store_id = ANY ($\(stores)) OR EXISTS (
                SELECT FROM member_visits v
                WHERE v.merchant_id = \(members).merchant_id AND v.member_id = \(members).member_id
                    AND v.business_date > $\(since) AND v.store_id = ANY ($\(stores))
                    AND v.orders > 0))
            AND ($\(staff)::uuid IS NULL OR EXISTS (
                SELECT FROM member_servings s
                WHERE s.merchant_id = \(members).merchant_id AND s.staff_id = $\(staff)
                    AND s.member_id = \(members).member_id))
            AND ($\(own)::uuid IS NULL OR \(members).member_id = $\(own))
            """
    }

    /// For statements about `members` whose parameters $3 to $6 are the scope's.
    static let condition = "AND " + condition(of: "members")

    /// The same of `members m`, joined to other rows.
    static let conditionOfMember = condition(of: "m")

    func bind(_ parameters: inout Parameters) {
        var stores: [UUIDv7]?
        var since: CalendarDate?
        var staff: UUIDv7?
        var member: UUIDv7?
        switch self {
        case .merchant: break
        case .stores(let ids, let date): (stores, since) = (ids, date)
        case .served(let id): staff = id
        case .own(let id): member = id
        }
        parameters.append(stores)
        parameters.append(since)
        parameters.append(staff)
        parameters.append(member)
    }
}

struct FindMemberById: Statement {
    static let sql = """
        SELECT \(MemberRecord.columns) FROM members
        WHERE merchant_id = $1 AND member_id = $2 \(MemberScope.condition)
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let scope: MemberScope

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        scope.bind(&parameters)
    }

    static func decode(_ row: inout RowReader) throws -> MemberRecord { try MemberRecord(&row) }
}

/// The member of a card number; of a duplicate's, who took her place.
struct FindMemberByCard: Statement {
    static let sql = """
        SELECT \(MemberRecord.columns) FROM members
        WHERE merchant_id = $1 AND member_id = (
            SELECT coalesce(merged_into, member_id) FROM members
            WHERE merchant_id = $1 AND card_number = $2) \(MemberScope.condition)
        """
    let merchant: UUIDv7
    let card: CardNumber
    let scope: MemberScope

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(card.description)
        scope.bind(&parameters)
    }

    static func decode(_ row: inout RowReader) throws -> MemberRecord { try MemberRecord(&row) }
}

/// The member of a phone; of a duplicate's, who took her place.
struct FindMemberByPhone: Statement {
    static let sql = """
        SELECT \(MemberRecord.columns) FROM members
        WHERE merchant_id = $1 AND member_id = (
            SELECT coalesce(merged_into, member_id) FROM members
            WHERE merchant_id = $1 AND phone_index = $2) \(MemberScope.condition)
        """
    let merchant: UUIDv7
    let phoneIndex: [UInt8]
    let scope: MemberScope

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(phoneIndex)
        scope.bind(&parameters)
    }

    static func decode(_ row: inout RowReader) throws -> MemberRecord { try MemberRecord(&row) }
}
