import Primitives
import ServiceKit

/// Fields that requests of coupons share.
enum RequestFields {
    static func id(_ text: String, _ field: String) throws(Refusal) -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw .invalid(field, "is not a UUID") }
        return id
    }

    /// A text of 1 to so many characters.
    static func text(
        _ text: String, _ field: String, most: Int
    ) throws(Refusal) -> String {
        guard (1...most).contains(text.unicodeScalars.count) else {
            throw .invalid(field, "is not 1 to \(most) characters long")
        }
        return text
    }

    /// Nil where it is empty.
    static func optional(
        _ text: String, _ field: String, most: Int = 64
    ) throws(Refusal) -> String? {
        text.isEmpty ? nil : try self.text(text, field, most: most)
    }
}

extension RequestContext {
    /// Staff of single stores acts for those only.
    func checkScope(of store: UUIDv7) throws(Refusal) {
        guard principal.stores.isEmpty || principal.stores.contains(store.description) else {
            throw Refusal(.outOfScope)
        }
    }
}
