import Foundation
import Testing

@testable import Messages

/// A message of which the generator has written a value with every field set.
protocol SampleMessage: Message {
    static func sample(_ seed: Int) -> Self
}

/// One message type of the schema, as a test's argument.
struct AnyMessage: Sendable, CustomTestStringConvertible {
    let type: any SampleMessage.Type

    static let all = Samples.all.map(AnyMessage.init)

    var testDescription: String { type.protoName }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String(format: "%02x", $0) }.joined()
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
