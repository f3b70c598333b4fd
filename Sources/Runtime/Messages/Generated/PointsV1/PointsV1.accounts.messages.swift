// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension PointsV1 {
    package struct ExportAccountsRequest: Sendable, Equatable {
        /// ISO dates by the merchant's clock, both included; at most 366 days, not ahead.
        package var from: String
        package var to: String

        package init() {
            from = ""
            to = ""
        }

        package init(
            from: String = "",
            to: String = ""
        ) {
            self.from = from
            self.to = to
        }
    }

    /// One line of the file, without its end (LF). The columns stand in the first one:
    /// programme,account,businessDate,row,type,amount. Rows of a day and account are OPENING, then a
    /// MOVEMENT for each type of posting, then CLOSING. A movement counts on the day on which it was
    /// posted, so a day that is over never changes. The last line, sha256,<hex>, is the hash of all bytes
    /// before it, ends of lines included.
    package struct AccountsLine: Sendable, Equatable {
        package var line: String

        package init() {
            line = ""
        }

        package init(
            line: String = ""
        ) {
            self.line = line
        }
    }
}
