import Primitives

/// A token on its way: a mark that says what it is, and base64url of body and signature.
///
/// The signature is over the mark and the body, so no token is good for one of another kind. Every
/// body begins with the name of its key and the merchant.
struct SignedToken {
    static let signatureLength = 64

    static func text(
        _ mark: String, kid: String, merchant: UUIDv7, signedBy key: OfflineSigningKey,
        _ write: (inout TokenWriter) -> Void
    ) throws -> String {
        var body = TokenWriter()
        body.append(kid)
        body.append(merchant)
        write(&body)
        let signature = try key.sign(Array(mark.utf8) + body.bytes)
        return mark + Base64URL.encode(body.bytes + signature)
    }

    let kid: String
    let merchant: UUIDv7
    /// What stands behind the merchant.
    private(set) var fields: TokenReader
    private let message: [UInt8]
    private let signature: [UInt8]

    /// - Parameter longest: in characters.
    init(_ text: String, mark: String, longest: Int) throws(OfflineFault) {
        guard text.utf8.count <= longest, text.hasPrefix(mark),
            let bytes = Base64URL.decode(text.dropFirst(mark.count)),
            bytes.count > Self.signatureLength
        else { throw .malformed }
        let body = bytes.dropLast(Self.signatureLength)
        signature = Array(bytes.suffix(Self.signatureLength))
        message = Array(mark.utf8) + body
        fields = TokenReader(body)
        kid = try fields.text()
        merchant = try fields.id()
    }

    /// Checks merchant, key and signature.
    func verify(
        _ keys: OfflineKeySet, for purpose: OfflinePurpose
    ) throws(OfflineFault) {
        guard merchant == keys.merchant else { throw .otherMerchant }
        guard let key = keys.key(kid, for: purpose) else { throw .keyUnknown(kid: kid) }
        guard key.verifies(signature, of: message) else { throw .forged }
    }
}

/// From when until when a token is good, and how far clocks may differ.
struct TokenSpan {
    /// A till's clock may be so far behind that of the service that signed.
    static let skewSeconds: Int64 = 300

    let issuedAt: Instant
    /// Exclusive.
    let expiresAt: Instant

    func check(at now: Instant) throws(OfflineFault) {
        guard now >= issuedAt.adding(seconds: -Self.skewSeconds) else {
            throw .notYetValid(from: issuedAt)
        }
        guard now < expiresAt else { throw .expired(at: expiresAt) }
    }
}
