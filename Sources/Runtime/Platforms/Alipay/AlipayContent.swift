import Crypto
import FoundationEssentials
import Messages
import Primitives
import Providers
import _CryptoExtras

/// What `my.getPhoneNumber` hands to an app: content that Alipay has encrypted for it and signed.
///
/// `{"response":"<base64 of AES-128-CBC>","sign":"<base64 of RSA2>"}`; the signature is over the
/// response in its quotes.
enum AlipayContent {
    private static let longest = 4_096

    static func phone(
        _ proof: String, _ configuration: AlipayMiniProgram.Configuration
    ) throws(PlatformError) -> String {
        guard let key = configuration.contentKey else {
            throw .refused(PlatformRefusal(.credentials, code: "NO_CONTENT_KEY"))
        }
        guard proof.utf8.count <= longest, let tree = try? JSONTree(json: proof),
            let members = JSONMembers(tree), let sealed = try members.text("response"),
            let signature = try members.text("sign")
        else { throw .refused(PlatformRefusal(.codeInvalid, code: "MALFORMED")) }
        guard configuration.trusts(signature, of: Array("\"\(sealed)\"".utf8)) else {
            throw .refused(PlatformRefusal(.codeInvalid, code: "SIGNATURE"))
        }
        guard let inside = JSONMembers(open(sealed, key)) else {
            throw .refused(PlatformRefusal(.codeInvalid, code: "UNREADABLE"))
        }
        let code = try inside.needed("code")
        guard code == "10000" else {
            throw AlipayMiniProgram.error(code: code, detail: try inside.text("subCode") ?? code)
        }
        // Alipay's users have phones of mainland China here, written without their country.
        return try inside.needed("mobile")
    }

    private static func open(_ sealed: String, _ key: [UInt8]) -> JSONTree? {
        guard let bytes = Base64Text.decode(sealed),
            let iv = try? AES._CBC.IV(ivBytes: [UInt8](repeating: 0, count: 16)),
            let data = try? AES._CBC.decrypt(bytes, using: SymmetricKey(data: key), iv: iv),
            let text = String(validating: Array(data), as: UTF8.self)
        else { return nil }
        return try? JSONTree(json: text)
    }
}
