// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package struct Merchant: Sendable, Equatable {
        /// UUIDv7.
        package var id: String
        /// The operator's name for it, unique in the installation; empty for one from before there were codes.
        package var code: String
        package var name: PatronV1.Text?
        /// Its own clock, by which lots expire: IANA name, and how many minutes after midnight its day begins.
        package var timeZone: String
        package var cutoffMinutes: Int32
        package var currency: String
        package var sandbox: Bool

        package init() {
            id = ""
            code = ""
            name = nil
            timeZone = ""
            cutoffMinutes = 0
            currency = ""
            sandbox = false
        }

        package init(
            id: String = "",
            code: String = "",
            name: PatronV1.Text? = nil,
            timeZone: String = "",
            cutoffMinutes: Int32 = 0,
            currency: String = "",
            sandbox: Bool = false
        ) {
            self.id = id
            self.code = code
            self.name = name
            self.timeZone = timeZone
            self.cutoffMinutes = cutoffMinutes
            self.currency = currency
            self.sandbox = sandbox
        }
    }

    /// A merchant with all that its owner needs to do the rest by herself.
    package struct CreateMerchantRequest: Sendable, Equatable {
        /// 3 to 64 of a–z 0–9 -
        package var code: String
        /// 1 to 64 characters each.
        package var name: PatronV1.Text?
        /// IANA name, for example Asia/Shanghai; the first store has the same clock.
        package var timeZone: String
        /// 0 to 1439.
        package var cutoffMinutes: Int32
        /// ISO 4217, for example CNY.
        package var currency: String
        /// A sandbox answers SMS codes to its apps and sends none, and asks staff for no second factor.
        package var sandbox: Bool
        /// Names of the first units, 1 to 64 characters each. The store lies in the area, the area in the
        /// brand; an empty brand or area is none.
        package var brand: String
        package var area: String
        package var store: String
        /// Name that the first owner logs in by: 3 to 64 of A–Z a–z 0–9 . _ @ -
        package var ownerAccount: String
        /// Name of the first app, a console, unique in the installation: 3 to 64 of a–z 0–9 -
        package var app: String

        package init() {
            code = ""
            name = nil
            timeZone = ""
            cutoffMinutes = 0
            currency = ""
            sandbox = false
            brand = ""
            area = ""
            store = ""
            ownerAccount = ""
            app = ""
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil,
            timeZone: String = "",
            cutoffMinutes: Int32 = 0,
            currency: String = "",
            sandbox: Bool = false,
            brand: String = "",
            area: String = "",
            store: String = "",
            ownerAccount: String = "",
            app: String = ""
        ) {
            self.code = code
            self.name = name
            self.timeZone = timeZone
            self.cutoffMinutes = cutoffMinutes
            self.currency = currency
            self.sandbox = sandbox
            self.brand = brand
            self.area = area
            self.store = store
            self.ownerAccount = ownerAccount
            self.app = app
        }
    }

    package struct CreateMerchantReply: Sendable, Equatable {
        package var merchant: MemberV1.Merchant?
        /// Whether there was a merchant of this code already: then this is that one, nothing was changed, and
        /// nothing else stands here.
        package var existed: Bool
        /// Empty where none was asked for.
        package var brandId: String
        package var areaId: String
        package var storeId: String
        package var credentials: MemberV1.OwnerCredentials?

        package init() {
            merchant = nil
            existed = false
            brandId = ""
            areaId = ""
            storeId = ""
            credentials = nil
        }

        package init(
            merchant: MemberV1.Merchant? = nil,
            existed: Bool = false,
            brandId: String = "",
            areaId: String = "",
            storeId: String = "",
            credentials: MemberV1.OwnerCredentials? = nil
        ) {
            self.merchant = merchant
            self.existed = existed
            self.brandId = brandId
            self.areaId = areaId
            self.storeId = storeId
            self.credentials = credentials
        }
    }

    /// What an owner and an app begin with. Shown this once: kept as a hash and sealed.
    package struct OwnerCredentials: Sendable, Equatable {
        package var staffId: String
        package var account: String
        /// Whoever logs in by it gives a password of her own, and enrols a second factor.
        package var oneTimePassword: String
        package var oneTimeUntil: Instant?
        package var app: String
        package var kid: String
        /// Of PATRON1-HMAC-SHA256, 32 bytes.
        package var secret: [UInt8]

        package init() {
            staffId = ""
            account = ""
            oneTimePassword = ""
            oneTimeUntil = nil
            app = ""
            kid = ""
            secret = []
        }

        package init(
            staffId: String = "",
            account: String = "",
            oneTimePassword: String = "",
            oneTimeUntil: Instant? = nil,
            app: String = "",
            kid: String = "",
            secret: [UInt8] = []
        ) {
            self.staffId = staffId
            self.account = account
            self.oneTimePassword = oneTimePassword
            self.oneTimeUntil = oneTimeUntil
            self.app = app
            self.kid = kid
            self.secret = secret
        }
    }

    package struct RestoreOwnerRequest: Sendable, Equatable {
        /// Code or id of the merchant.
        package var merchant: String
        /// Name that the owner logs in by.
        package var account: String
        /// Takes her second factor away, too, for a telephone that is lost; she enrols anew.
        package var resetTotp: Bool
        /// An app that gets one more key, since nobody logs in without; empty: none does.
        package var app: String
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            merchant = ""
            account = ""
            resetTotp = false
            app = ""
            reason = ""
        }

        package init(
            merchant: String = "",
            account: String = "",
            resetTotp: Bool = false,
            app: String = "",
            reason: String = ""
        ) {
            self.merchant = merchant
            self.account = account
            self.resetTotp = resetTotp
            self.app = app
            self.reason = reason
        }
    }

    package struct RestoreOwnerReply: Sendable, Equatable {
        package var merchant: MemberV1.Merchant?
        /// The key is there where an app was named.
        package var credentials: MemberV1.OwnerCredentials?

        package init() {
            merchant = nil
            credentials = nil
        }

        package init(
            merchant: MemberV1.Merchant? = nil,
            credentials: MemberV1.OwnerCredentials? = nil
        ) {
            self.merchant = merchant
            self.credentials = credentials
        }
    }
}
