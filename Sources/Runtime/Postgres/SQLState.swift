/// The five characters by which PostgreSQL names a condition (Appendix A of its manual).
package struct SQLState: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ code: String) {
        self.description = code
    }

    package static let featureNotSupported = SQLState("0A000")
    package static let numericValueOutOfRange = SQLState("22003")
    package static let notNullViolation = SQLState("23502")
    package static let foreignKeyViolation = SQLState("23503")
    package static let uniqueViolation = SQLState("23505")
    package static let checkViolation = SQLState("23514")
    package static let exclusionViolation = SQLState("23P01")
    package static let inFailedTransaction = SQLState("25P02")
    package static let invalidStatementName = SQLState("26000")
    package static let serializationFailure = SQLState("40001")
    package static let deadlockDetected = SQLState("40P01")
    package static let insufficientPrivilege = SQLState("42501")
    package static let undefinedTable = SQLState("42P01")
    package static let diskFull = SQLState("53100")
    package static let lockNotAvailable = SQLState("55P03")
    package static let queryCanceled = SQLState("57014")
    package static let raisedException = SQLState("P0001")
}
