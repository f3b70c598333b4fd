import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Gathers what all services keep of a member into the two files of her export, sealed with her key.
///
/// An export is taken for a while: an instance that dies leaves it to another one.
struct ExportGatherer: Sendable {
    static let period: Duration = .seconds(2)
    /// More is no file that anybody takes home; the row fails.
    private static let largestBytes = 64 << 20
    private static let piece: Int64 = 100

    let parts: MemberParts
    let others: OtherServices

    func run() async throws {
        while let (merchant, id, member, attempts) = try await take() {
            do {
                try await gather(merchant, id, member)
            } catch {
                if attempts >= DataExports.attempts { try await fail(merchant, id) }
                throw error
            }
        }
        var deleted = Int(Self.piece)
        while deleted == Int(Self.piece) {
            deleted = try await parts.pool.execute(
                DeleteExports(before: parts.clock.now(), limit: Self.piece),
                settings: [.allMerchants], deadline: .now + .seconds(5))
        }
    }

    private func take() async throws -> (
        merchant: UUIDv7, id: UUIDv7, member: UUIDv7, attempts: Int16
    )? {
        let now = parts.clock.now()
        return try await parts.pool.query(
            TakeExport(now: now, until: now.adding(seconds: DataExports.leaseSeconds)),
            settings: [.allMerchants], deadline: .now + .seconds(5)
        ).first
    }

    private func gather(_ merchant: UUIDv7, _ id: UUIDv7, _ member: UUIDv7) async throws {
        let deadline = ContinuousClock.now + .seconds(DataExports.leaseSeconds)
        let record = try await parts.reader.find(
            .id(member), merchant: merchant, scope: .merchant, deadline: deadline)
        guard let record, let cipher = try parts.vault.cipher(of: record.personal) else {
            // She has left meanwhile, or was taken over without anything that is hers to read.
            return try await fail(merchant, id)
        }
        var rows = try await own(record, cipher, merchant, deadline)
        let options = RequestContext.internalOptions(
            as: .member, merchant: merchant, timeout: .seconds(120))
        let points = try await others.points.export(
            .init(memberId: member.description), options)
        for try await page in points { rows += page.rows }
        let marketing = try await others.marketing.export(
            .init(memberId: member.description), options)
        for try await page in marketing { rows += page.rows }

        let now = parts.clock.now()
        let file = ExportFile(member: member, at: now, rows: rows)
        let (json, csv) = (Array(file.json.utf8), Array(file.csv.utf8))
        guard max(json.count, csv.count) <= Self.largestBytes else {
            return try await fail(merchant, id)
        }
        _ = try await parts.pool.execute(
            FinishExport(
                merchant: merchant, id: id,
                json: try cipher.seal(json, at: Self.place(id, .json, merchant)),
                csv: try cipher.seal(csv, at: Self.place(id, .csv, merchant)),
                until: now.adding(seconds: DataExports.lifetimeSeconds)),
            settings: [.merchant(merchant)], deadline: .now + .seconds(30))
    }

    private func fail(_ merchant: UUIDv7, _ id: UUIDv7) async throws {
        _ = try await parts.pool.execute(
            FailExport(
                merchant: merchant, id: id,
                until: parts.clock.now().adding(seconds: DataExports.lifetimeSeconds)),
            settings: [.merchant(merchant)], deadline: .now + .seconds(5))
    }

    /// What member-service keeps itself; what is sealed in clear, since it is hers.
    private func own(
        _ record: MemberRecord, _ cipher: FieldCipher, _ merchant: UUIDv7,
        _ deadline: ContinuousClock.Instant
    ) async throws -> [PatronV1.DataRow] {
        let (rows, belongings, identities, cases, wishes) = try await parts.pool.query(
            ReadMemberData(merchant: merchant, member: record.id),
            ReadMemberBelongings(merchant: merchant, member: record.id),
            ReadSealedIdentities(merchant: merchant, member: record.id),
            ReadAbuseCasesOfMember(merchant: merchant, member: record.id),
            ReadWishesOfMember(merchant: merchant, member: record.id),
            settings: [.merchant(merchant)], deadline: deadline)
        let profile = try await profile(of: record, merchant, deadline)
        let accounts = try identities.map { identity, sealed in
            PatronV1.DataRow(
                category: "accounts",
                fields: [
                    PatronV1.Fact(name: "platform", value: identity.platform.rawValue),
                    PatronV1.Fact(name: "app", value: identity.app),
                    PatronV1.Fact(
                        name: "account",
                        value: String(
                            decoding: try cipher.open(sealed, at: .account(identity.id, merchant)),
                            as: UTF8.self)),
                    PatronV1.Fact(name: "boundAt", value: identity.boundAt.description),
                ])
        }
        let reviews = try cases.filter(\.holds).map { row in
            PatronV1.DataRow(
                review: row, appeal: try parts.vault.appeal(row, of: record, merchant) ?? "")
        }
        return try profile + accounts + reviews
            + wishes.map { try PatronV1.DataRow($0, cipher, merchant: merchant) }
            + (rows + belongings).map { category, names, values in
                PatronV1.DataRow(
                    category: category,
                    fields: zip(names, values).map { PatronV1.Fact(name: $0, value: $1 ?? "") })
            }
    }

    enum Format: String, Sendable {
        case json
        case csv
    }

    static func place(_ id: UUIDv7, _ format: Format, _ merchant: UUIDv7) -> FieldCipher.Place {
        FieldCipher.Place(
            merchant: merchant, table: "member_exports", column: format.rawValue,
            row: id.description)
    }
}
