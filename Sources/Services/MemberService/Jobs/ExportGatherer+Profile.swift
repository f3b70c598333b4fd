import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

extension ExportGatherer {
    /// What she says of herself, in clear: a row with the fields of everybody, and one for each
    /// attribute of the merchant's that she has a value of, sensitive ones too.
    func profile(
        of record: MemberRecord, _ merchant: UUIDv7, _ deadline: ContinuousClock.Instant
    ) async throws -> [PatronV1.DataRow] {
        let (rows, values, attributes) = try await parts.pool.query(
            ReadProfile(merchant: merchant, member: record.id),
            ReadAttributeValues(merchant: merchant, members: [record.id]),
            ReadAttributes(merchant: merchant),
            settings: [.merchant(merchant)], deadline: deadline)
        let found = try parts.vault.open(
            record, rows.first, values, definitions: attributes.definitions, merchant: merchant)
        let standing = PatronV1.DataRow(
            category: "profile",
            fields: [PatronV1.Fact(name: "phone", value: found.phone?.e164 ?? "")]
                + ProfileField.standard.map {
                    PatronV1.Fact(name: $0.spelling, value: found.content[$0] ?? "")
                })
        return [standing]
            + values.map(\.code).sorted().map { code in
                let name = found.definitions[code]?.name
                return PatronV1.DataRow(
                    category: "attributes",
                    fields: [
                        PatronV1.Fact(name: "code", value: code),
                        PatronV1.Fact(name: "nameZh", value: name?.zh ?? ""),
                        PatronV1.Fact(name: "nameEn", value: name?.en ?? ""),
                        PatronV1.Fact(
                            name: "value", value: found.content[.attribute(code)] ?? ""),
                    ])
            }
    }
}
