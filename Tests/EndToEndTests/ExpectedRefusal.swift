import Stack
import Testing

/// Expects an answer to be a refusal as docs/errors.md describes it, with these details among its
/// own.
func expect(
    _ answer: SignedClient.Answer, _ status: Int, _ key: String,
    details: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
) throws {
    #expect(answer.status == status, "\(answer.text)", sourceLocation: sourceLocation)
    #expect(try answer.string("key") == key, sourceLocation: sourceLocation)
    for field in ["code", "message", "requestId", "outcome"] {
        #expect(!(try answer.string(field)).isEmpty, "\(field)", sourceLocation: sourceLocation)
    }
    for (name, value) in details {
        #expect(try answer.string("details", name) == value, sourceLocation: sourceLocation)
    }
}
