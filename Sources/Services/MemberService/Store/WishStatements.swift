import MemberDomain
import Messages
import Postgres
import Primitives

/// A wish, its words sealed.
struct WishRow: Sendable {
    let id: UUIDv7
    let member: UUIDv7
    let levelCode: String
    let benefitCode: String?
    let wantedOn: CalendarDate?
    let text: [UInt8]
    let filedAt: Instant
    var wish: ServiceWish
    var answer: [UInt8]?
    var answeredAt: Instant?
    var answeredBy: String?
    var endedAt: Instant?

    fileprivate static let columns = """
        w.wish_id, w.member_id, w.level_code, w.benefit_code, w.wanted_on, w.text_cipher,
        w.filed_at, w.state, w.score, w.answer_cipher, w.answered_at, w.answered_by, w.ended_at
        """

    init(
        id: UUIDv7, member: UUIDv7, levelCode: String, benefitCode: String?,
        wantedOn: CalendarDate?, text: [UInt8], filedAt: Instant
    ) {
        self.id = id
        self.member = member
        self.levelCode = levelCode
        self.benefitCode = benefitCode
        self.wantedOn = wantedOn
        self.text = text
        self.filedAt = filedAt
        wish = ServiceWish()
    }

    fileprivate init(_ row: inout RowReader) throws {
        id = try row.next()
        member = try row.next()
        levelCode = try row.next()
        benefitCode = try row.next(String?.self)
        wantedOn = try row.next(CalendarDate?.self)
        text = try row.next()
        filedAt = try row.next()
        let name: String = try row.next()
        guard let state = ServiceWish.State(rawValue: name) else {
            throw MalformedRow(problem: "state \(name) of a wish")
        }
        wish = ServiceWish(state: state, score: try row.next(Int16?.self).map { Int32($0) })
        answer = try row.next([UInt8]?.self)
        answeredAt = try row.next(Instant?.self)
        answeredBy = try row.next(String?.self)
        endedAt = try row.next(Instant?.self)
    }
}

struct InsertWish: Statement {
    static let sql = """
        INSERT INTO service_wishes (merchant_id, wish_id, member_id, level_code, benefit_code,
            wanted_on, text_cipher, state, filed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """
    let merchant: UUIDv7
    let row: WishRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.member)
        parameters.append(row.levelCode)
        parameters.append(row.benefitCode)
        parameters.append(row.wantedOn)
        parameters.append(row.text)
        parameters.append(row.wish.state.rawValue)
        parameters.append(row.filedAt)
    }
}

struct UpdateWish: Statement {
    static let sql = """
        UPDATE service_wishes SET state = $3, score = $4, answer_cipher = $5, answered_at = $6,
            answered_by = $7, ended_at = $8
        WHERE merchant_id = $1 AND wish_id = $2
        """
    let merchant: UUIDv7
    let row: WishRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.wish.state.rawValue)
        parameters.append(row.wish.score.map { Int16($0) })
        parameters.append(row.answer)
        parameters.append(row.answeredAt)
        parameters.append(row.answeredBy)
        parameters.append(row.endedAt)
    }
}

/// The first key of a member who had none; the caller holds her lock.
struct GiveDataKey: Statement {
    static let sql = """
        UPDATE members SET data_key = $3
        WHERE merchant_id = $1 AND member_id = $2 AND data_key IS NULL
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let wrapped: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(wrapped)
    }
}

/// One wish, of a member whom the caller may see.
struct FindWish: Statement {
    static let sql = """
        SELECT \(WishRow.columns)
        FROM service_wishes w
        JOIN members m ON m.merchant_id = w.merchant_id AND m.member_id = w.member_id
        WHERE w.merchant_id = $1 AND w.wish_id = $2 AND \(MemberScope.conditionOfMember)
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let scope: MemberScope

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        scope.bind(&parameters)
    }

    static func decode(_ row: inout RowReader) throws -> WishRow { try WishRow(&row) }
}

struct CountOpenWishes: Statement {
    static let sql = """
        SELECT count(*) FROM service_wishes
        WHERE merchant_id = $1 AND member_id = $2 AND state = 'OPEN'
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

/// Wishes of members whom the caller may see, newest first, each with the key that its words are under;
/// whose key is gone has none.
///
/// One branch for each way to ask, each along an index in the order of the page.
struct ListWishes: Statement {
    static let sql = """
        SELECT * FROM (
            \(branch("$8::uuid IS NOT NULL", "w.member_id = $8 AND \(ofState)"))
            UNION ALL
            \(branch("$8::uuid IS NULL AND $7::text = 'OPEN'", "w.state = 'OPEN'"))
            UNION ALL
            \(branch("$8::uuid IS NULL AND $7::text IS DISTINCT FROM 'OPEN'", ofState))
        ) AS found
        ORDER BY wish_id DESC LIMIT $9
        """

    private static let ofState = "($7::text IS NULL OR w.state = $7)"

    /// - Parameter way: of the values alone, so that a branch that is not asked for is not begun.
    private static func branch(_ way: String, _ condition: String) -> String {
        """
        (SELECT \(WishRow.columns), m.data_key
        FROM service_wishes w
        JOIN members m ON m.merchant_id = w.merchant_id AND m.member_id = w.member_id
        WHERE \(way) AND w.merchant_id = $1 AND w.wish_id < $2 AND \(condition)
            AND \(MemberScope.conditionOfMember)
        ORDER BY w.wish_id DESC LIMIT $9)
        """
    }

    let merchant: UUIDv7
    let page: NewestFirst
    let scope: MemberScope
    let state: ServiceWish.State?
    let member: UUIDv7?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(page.before)
        scope.bind(&parameters)
        parameters.append(state?.rawValue)
        parameters.append(member)
        parameters.append(page.limit)
    }

    static func decode(_ row: inout RowReader) throws -> (wish: WishRow, dataKey: [UInt8]?) {
        (try WishRow(&row), try row.next([UInt8]?.self))
    }
}

/// All of a member's wishes, in their order.
struct ReadWishesOfMember: Statement {
    static let sql = """
        SELECT \(WishRow.columns) FROM service_wishes w
        WHERE w.merchant_id = $1 AND w.member_id = $2 ORDER BY w.wish_id
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> WishRow { try WishRow(&row) }
}

extension PatronV1.DataRow {
    /// For the member herself.
    init(_ row: WishRow, _ cipher: FieldCipher, merchant: UUIDv7) throws {
        let wish = try MemberV1.Wish(row, cipher, merchant: merchant, forStaff: false)
        self.init(
            category: "wishes",
            fields: [
                PatronV1.Fact(name: "filedAt", value: row.filedAt.rfc3339),
                PatronV1.Fact(name: "levelCode", value: wish.levelCode),
                PatronV1.Fact(name: "benefitCode", value: wish.benefitCode),
                PatronV1.Fact(name: "text", value: wish.text),
                PatronV1.Fact(name: "wantedOn", value: wish.wantedOn),
                PatronV1.Fact(name: "state", value: row.wish.state.rawValue),
                PatronV1.Fact(name: "answer", value: wish.answer),
                PatronV1.Fact(name: "score", value: "\(wish.score)"),
            ])
    }
}

extension FieldCipher.Place {
    /// What a member wrote, or what was written to her.
    static func wish(_ id: UUIDv7, _ column: String, _ merchant: UUIDv7) -> Self {
        Self(merchant: merchant, table: "service_wishes", column: column, row: id.description)
    }
}

extension MemberV1.Wish {
    /// - Parameter cipher: of the member's key; nil where it was destroyed, and the words with it.
    init(_ row: WishRow, _ cipher: FieldCipher?, merchant: UUIDv7, forStaff: Bool) throws {
        func opened(_ sealed: [UInt8]?, _ column: String) throws -> String {
            guard let cipher, let sealed else { return "" }
            return String(
                decoding: try cipher.open(sealed, at: .wish(row.id, column, merchant)),
                as: UTF8.self)
        }
        self.init(
            id: row.id.description, memberId: row.member.description, levelCode: row.levelCode,
            benefitCode: row.benefitCode ?? "", text: try opened(row.text, "text"),
            wantedOn: row.wantedOn?.description ?? "", state: .init(row.wish.state),
            filedAt: row.filedAt, answer: try opened(row.answer, "answer"),
            answeredAt: row.answeredAt, answeredBy: forStaff ? row.answeredBy ?? "" : "",
            endedAt: row.endedAt, score: row.wish.score ?? 0)
    }
}

extension MemberV1.WishState {
    init(_ state: ServiceWish.State) {
        switch state {
        case .open: self = .wishOpen
        case .answered: self = .wishAnswered
        case .closed: self = .wishClosed
        case .withdrawn: self = .wishWithdrawn
        }
    }
}

extension ServiceWish.State {
    /// Nil for none, or one that nobody knows.
    init?(_ state: MemberV1.WishState) {
        switch state {
        case .wishOpen: self = .open
        case .wishAnswered: self = .answered
        case .wishClosed: self = .closed
        case .wishWithdrawn: self = .withdrawn
        case .unspecified, .unrecognized: return nil
        }
    }
}
