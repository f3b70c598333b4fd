// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension PatronV1 {
    /// A row that was not taken over, and why.
    package struct ImportProblem: Sendable, Equatable {
        /// Place of the row in the request, from 0.
        package var row: Int32
        /// Column of the file, as docs/operations.md names it.
        package var column: String
        package var problem: String
        /// Key of the refusal; empty where the row by itself makes no sense.
        package var key: String

        package init() {
            row = 0
            column = ""
            problem = ""
            key = ""
        }

        package init(
            row: Int32 = 0,
            column: String = "",
            problem: String = "",
            key: String = ""
        ) {
            self.row = row
            self.column = column
            self.problem = problem
            self.key = key
        }
    }

    /// What became of the rows of a call.
    package struct ImportReply: Sendable, Equatable {
        /// Taken over now; of a call that only checks: that would be.
        package var taken: Int32
        /// There before, under the same name.
        package var already: Int32
        /// Of those taken over: members who were there by their phone, and got the name of the other system.
        package var linked: Int32
        package var problems: [PatronV1.ImportProblem]

        package init() {
            taken = 0
            already = 0
            linked = 0
            problems = []
        }

        package init(
            taken: Int32 = 0,
            already: Int32 = 0,
            linked: Int32 = 0,
            problems: [PatronV1.ImportProblem] = []
        ) {
            self.taken = taken
            self.already = already
            self.linked = linked
            self.problems = problems
        }
    }

    /// What the books have of a row that was taken over.
    package struct ImportedRow: Sendable, Equatable {
        /// Name of the row in the other system.
        package var externalId: String
        package var memberId: String
        /// Level with its last day, tag, template: what is compared by text.
        package var text: String
        /// Points, principal or coupons: what is added up.
        package var amount: Int64
        /// Bonus of stored value.
        package var bonus: Int64

        package init() {
            externalId = ""
            memberId = ""
            text = ""
            amount = 0
            bonus = 0
        }

        package init(
            externalId: String = "",
            memberId: String = "",
            text: String = "",
            amount: Int64 = 0,
            bonus: Int64 = 0
        ) {
            self.externalId = externalId
            self.memberId = memberId
            self.text = text
            self.amount = amount
            self.bonus = bonus
        }
    }

    /// A page of rows of an upload that were left out.
    package struct RejectedRows: Sendable, Equatable {
        /// In the order of the file, with its columns and `problem`; the first page begins with the line of
        /// names.
        package var csv: String
        package var nextPageToken: String

        package init() {
            csv = ""
            nextPageToken = ""
        }

        package init(
            csv: String = "",
            nextPageToken: String = ""
        ) {
            self.csv = csv
            self.nextPageToken = nextPageToken
        }
    }
}
