package import NIOCore

/// What goes out on a connection. A call is answered by one whole answer; or it is watched first,
/// and then gets a whole answer all the same, or a head, lines and the end of a stream.
package enum HTTPPart: Sendable {
    /// A whole answer, or the head of a streamed one with its first line: its framing says which.
    case answer(HTTPAnswer)
    /// Sends nothing: something is at work for a streamed answer. What is given here ends it, and
    /// is called if its reader goes away or the server cannot wait any longer.
    case watch(giveUp: @Sendable () -> Void)
    /// Tells a peer that waits for it to send its content.
    case leave
    /// A further line of a streamed answer.
    case line(ByteBuffer)
    /// The end of a streamed answer.
    case end
}

/// The way out of a connection. A write waits while the peer takes nothing, and throws when there
/// is nobody left to write to.
package typealias HTTPOutput = NIOAsyncChannelOutboundWriter<HTTPPart>

extension NIOAsyncChannelOutboundWriter where OutboundOut == HTTPPart {
    /// Has `giveUp` called when nobody is left to read the answer, at once if that is so already.
    func watch(_ giveUp: @escaping @Sendable () -> Void) async {
        do {
            try await write(.watch(giveUp: giveUp))
        } catch {
            giveUp()
        }
    }
}
