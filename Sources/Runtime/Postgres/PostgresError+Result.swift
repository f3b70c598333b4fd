internal import CLibPQ

extension PostgresError {
    /// The error in a result; a cancelled statement counts as a deadline, since `statement_timeout`
    /// is what cancels here.
    init(result: OpaquePointer?) {
        let state = Self.field("C", of: result).map { SQLState($0) }
        self.init(
            state == .queryCanceled ? .deadline(ambiguous: false) : .server,
            Self.field("M", of: result) ?? "unknown error", sqlState: state)
        detail = Self.field("D", of: result)
        constraint = Self.field("n", of: result)
        table = Self.field("t", of: result)
    }

    /// Fields have the letters of the protocol's error message.
    private static func field(_ letter: Unicode.Scalar, of result: OpaquePointer?) -> String? {
        PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) }
    }
}
