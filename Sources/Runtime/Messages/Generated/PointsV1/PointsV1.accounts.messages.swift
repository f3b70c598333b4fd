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
    /// posted, so a day that is over never changes. Behind the ledger, `points`, comes money at providers of
    /// payments, `payments`: the accounts PROVIDER, CLEARING, USED and OTHER_CASH, and the movements PAID, USED,
    /// RETURNED, GIVEN_BACK, and GIVEN_IN_CASH, GIVEN_BY_TRANSFER or GIVEN_OTHERWISE in the provider's stead. The last line, sha256,<hex>, is the hash of all bytes
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
