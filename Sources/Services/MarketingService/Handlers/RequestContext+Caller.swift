import Postgres
import Primitives
import ServiceKit

extension RequestContext {
    /// Under which a transaction sees the rows of the caller's merchant.
    var merchantScope: [Setting] { [.merchant(merchant)] }

    /// Who makes a change, for the books: `staff:` and the account.
    var author: String { "\(principal.kind.rawValue):\(principal.subject)" }
}
