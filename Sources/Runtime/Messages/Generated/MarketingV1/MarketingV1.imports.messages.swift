// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension MarketingV1 {
    package struct ImportedCoupons: Sendable, Equatable {
        /// 1 to 64 characters; with source and template it is taken over once.
        package var externalId: String
        package var memberId: String
        package var templateId: String
        /// 1 to 100.
        package var quantity: Int32
        /// Last business date, ISO.
        package var lastDate: String

        package init() {
            externalId = ""
            memberId = ""
            templateId = ""
            quantity = 0
            lastDate = ""
        }

        package init(
            externalId: String = "",
            memberId: String = "",
            templateId: String = "",
            quantity: Int32 = 0,
            lastDate: String = ""
        ) {
            self.externalId = externalId
            self.memberId = memberId
            self.templateId = templateId
            self.quantity = quantity
            self.lastDate = lastDate
        }
    }

    package struct ImportCouponsRequest: Sendable, Equatable {
        /// Name of the other system; 1 to 32 letters, digits and dashes.
        package var source: String
        /// 1 to 200.
        package var coupons: [MarketingV1.ImportedCoupons]
        /// Looks at the rows and writes nothing.
        package var validateOnly: Bool

        package init() {
            source = ""
            coupons = []
            validateOnly = false
        }

        package init(
            source: String = "",
            coupons: [MarketingV1.ImportedCoupons] = [],
            validateOnly: Bool = false
        ) {
            self.source = source
            self.coupons = coupons
            self.validateOnly = validateOnly
        }
    }

    package struct ListImportedCouponsRequest: Sendable, Equatable {
        package var source: String

        package init() {
            source = ""
        }

        package init(
            source: String = ""
        ) {
            self.source = source
        }
    }
}
