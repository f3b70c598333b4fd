extension Sequence<UInt8> {
    /// Two lower-case digits a byte, as digests are written.
    package var hexadecimal: String {
        reduce(into: "") { text, byte in
            if byte < 16 { text += "0" }
            text += String(byte, radix: 16)
        }
    }
}
