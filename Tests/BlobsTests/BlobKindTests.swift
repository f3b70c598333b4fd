import Blobs
import Primitives
import Testing

@Suite("Kinds of files")
struct BlobKindTests {
    private static let starts: [(type: BlobType, bytes: [UInt8])] = [
        (.png, BlobWorld.png), (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]),
        (.webP, Array("RIFF".utf8) + [9, 0, 0, 0] + Array("WEBPVP8 ".utf8)),
        (.csv, Array("phone,name\r\n138,张".utf8)),
    ]

    @Test("H11 a file's first bytes are its type's and no other's")
    func magic() {
        for (type, bytes) in Self.starts {
            for other in BlobType.allCases {
                #expect(other.fits(bytes) == (other == type), "\(type) as \(other)")
            }
        }
        for type in BlobType.allCases {
            #expect(!type.fits([]), "\(type)")
            #expect(!type.fits(Array("RIFF".utf8) + [0]), "\(type)")
        }
        #expect(!BlobType.png.fits(Array("<svg onload=\"x\">".utf8)))
    }

    @Test("H11 a file that is not what was announced has a flaw")
    func flaws() {
        let content = BlobContent(.png, bytes: 11)
        func flaw(_ bytes: Int64, _ type: String, _ start: [UInt8]) -> BlobFlaw? {
            content.flaw(of: BlobFacts(bytes: bytes, type: type), start: start)
        }
        #expect(flaw(11, "image/png", BlobWorld.png) == nil)
        #expect(flaw(12, "image/png", BlobWorld.png) == .size)
        #expect(flaw(11, "text/html", BlobWorld.png) == .type)
        #expect(flaw(11, "image/png", Array("<html>".utf8)) == .content)
        #expect(BlobKind.avatar.maximumBytes == 2_097_152)
        #expect(BlobKind.picture.maximumBytes == 5_242_880)
        #expect(BlobKind.csv.maximumBytes == 104_857_600)
        #expect(!BlobKind.avatar.types.contains(.csv) && BlobKind.csv.types == [.csv])
    }

    @Test("H11 names begin with the merchant, cannot be guessed, and lead nowhere else")
    func names() {
        let name = BlobWorld.name()
        #expect(name.text.hasPrefix("\(BlobWorld.merchant)/avatar/"))
        #expect(BlobName(name.text) == name)
        #expect(Set((0..<100).map { _ in BlobWorld.name().text }).count == 100)
        let digits = name.text.suffix(32)
        for text in [
            "", "a/b/c", "../../etc/passwd", "\(BlobWorld.merchant)/avatar/..",
            "\(BlobWorld.merchant)/secret/\(digits)", "\(name.text)/x",
            "\(BlobWorld.merchant)/avatar/\(digits.dropLast())G", "/\(name.text)",
        ] {
            #expect(BlobName(text) == nil, "\(text)")
        }
    }
}
