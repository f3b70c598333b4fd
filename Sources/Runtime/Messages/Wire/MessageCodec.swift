import CProtobufC

/// The way of a message to its protobuf-c struct and back; generated for every message.
protocol MessageCodec {
    associatedtype CStruct

    static var protoName: String { get }

    /// Calls the generated `…__init`.
    static func prepare(_ c: UnsafeMutablePointer<CStruct>)

    init(reading c: UnsafePointer<CStruct>) throws(CodecError)

    /// Writes into a prepared struct; what it points to lives in the arena.
    func write(to c: UnsafeMutablePointer<CStruct>, _ arena: Arena) throws(CodecError)
}
