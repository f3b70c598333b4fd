import CDescriptors
import Glibc

// A plugin of protoc: a CodeGeneratorRequest on standard input, the answer on standard output.
let request = StandardInput.readAll()
let answer: Answer
if let decoded = google__protobuf__compiler__code_generator_request__unpack(
    nil, request.count, request)
{
    do {
        let schema = try SchemaReader.read(decoded)
        try SchemaCheck(schema: schema).run()
        answer = .files(Generator(schema: schema).run())
    } catch let error as SchemaError {
        answer = .refusal("\(error.place): \(error.problem)")
    }
} else {
    answer = .refusal("the request of protoc does not decode")
}
answer.write()
