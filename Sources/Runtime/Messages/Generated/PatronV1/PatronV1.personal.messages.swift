// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension PatronV1 {
    /// One row of what a service keeps of a member, as it stands in her export.
    package struct DataRow: Sendable, Equatable {
        /// For example orders, points_entries, coupons.
        package var category: String
        /// The columns of the category in their order; of absent values the name alone.
        package var fields: [PatronV1.Fact]

        package init() {
            category = ""
            fields = []
        }

        package init(
            category: String = "",
            fields: [PatronV1.Fact] = []
        ) {
            self.category = category
            self.fields = fields
        }
    }
}
