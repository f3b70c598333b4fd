package import Primitives

/// Coupons of another system, as many of a template as a member had.
package struct CouponFileRow: Hashable, Sendable {
    package static let quantities: ClosedRange<Int64> = 1...100

    package let externalId: String
    package let template: UUIDv7
    package let quantity: Int64
    /// Last business date.
    package let expiresOn: CalendarDate

    /// Reads a file of coupons (docs/operations.md, Moving in).
    ///
    /// - Parameter today: they are still good on this day; nil where the file was taken over before,
    ///   and is read to be compared.
    package static func read(
        _ text: String, today: CalendarDate?
    ) -> ImportFile<CouponFileRow> {
        ImportSheet(text, needed: ["external_id", "template", "quantity", "expires_on"])
            .read(names: { [("external_id", "\($0.externalId) \($0.template)")] }) {
                row throws(ImportSheet.Flaw) in
                guard let template = UUIDv7(row["template"]) else {
                    throw ImportSheet.Flaw("template", "is no id of a template")
                }
                guard let last = try row.lastDay("expires_on", from: today) else {
                    throw ImportSheet.Flaw("expires_on", "is missing")
                }
                return CouponFileRow(
                    externalId: try row.externalId(), template: template,
                    quantity: try row.number("quantity", in: quantities), expiresOn: last)
            }
    }
}
