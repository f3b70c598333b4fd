import Primitives
import ServiceKit

/// What a QR code of the merchant's says: its scene's id and 64 bits that only we can make, 32
/// characters in all, which is what WeChat lets a mini-program code carry.
struct SceneCode: Hashable, Sendable {
    private static let markBytes = 8

    let scene: UUIDv7
    let text: String

    init(of scene: UUIDv7, merchant: UUIDv7, vault: PersonalDataVault) {
        self.scene = scene
        text = Base64.encodeForToken(
            Self.bytes(of: scene) + Self.mark(scene, merchant, vault))
    }

    /// Nil for a text that is no code of this merchant's.
    init?(_ text: String, merchant: UUIDv7, vault: PersonalDataVault) {
        guard text.utf8.count == 32, let bytes = Base64.decodeToken(text), bytes.count == 24
        else { return nil }
        let scene = UUIDv7(hi: Self.number(bytes[0..<8]), lo: Self.number(bytes[8..<16]))
        guard isEqualInConstantTime(Array(bytes[16...]), Self.mark(scene, merchant, vault)) else {
            return nil
        }
        self.scene = scene
        self.text = text
    }

    private static func mark(
        _ scene: UUIDv7, _ merchant: UUIDv7, _ vault: PersonalDataVault
    ) -> [UInt8] {
        Array(vault.subject("scene", "\(merchant)|\(scene)").prefix(markBytes))
    }

    private static func bytes(of id: UUIDv7) -> [UInt8] {
        [id.hi, id.lo].flatMap { half in
            stride(from: 56, through: 0, by: -8).map {
                UInt8(truncatingIfNeeded: half >> UInt64($0))
            }
        }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
