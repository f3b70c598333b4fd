import Messages
import NIOCore
import TTRPC

extension Exchange {
    /// Sends a streamed answer: the head with the first line, each further line as soon as its
    /// message is there, and for an error one last line, since the status is out.
    ///
    /// Each write waits for room, so that a slow reader holds up the service and nothing piles up
    /// here. Returns what broke the stream off; throws when its reader has gone.
    func send(
        _ head: HTTPAnswer, _ lines: LineStream, over output: HTTPOutput
    ) async throws -> Recorder.Problem? {
        // Nobody else would end the call of a reader that has gone.
        defer { lines.cancel() }
        try await output.write(.answer(head))
        var problem: Recorder.Problem?
        while true {
            let line: ByteBuffer
            do {
                guard let message = try await lines.next() else { break }
                line = message.json
            } catch {
                problem = Recorder.Problem(error)
                break
            }
            try await output.write(.line(line))
            // While messages wait and the reader takes them nothing above suspends, and this task
            // runs on the event loop that other connections need too.
            await Task.yield()
        }
        if let problem { try await output.write(.line(lastLine(problem.status))) }
        try await output.write(.end)
        return problem
    }

    private func lastLine(_ status: RPCStatus) -> ByteBuffer {
        let error = reply(to: status).body
        var line = ByteBufferAllocator().buffer(capacity: error.readableBytes + 16)
        line.writeStaticString(#"{"error":"#)
        line.writeImmutableBuffer(error)
        line.writeStaticString("}\n")
        return line
    }
}
