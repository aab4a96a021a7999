import Testing

/// The sessions that every client plays, played with the program itself.
@Suite struct PlayedTranscriptTests {
    @Test(arguments: try PlayedTranscript.all())
    func sessionGoesAsTheContractHasItOverStandardStreams(_ transcript: PlayedTranscript) async throws {
        let child = try Child(["serve", "--sandbox"])
        let played = await Result {
            try await transcript.play(
                say: { lines in try await apart { child.say(Array(lines.utf8)) } },
                hear: { try await apart { try child.line() } })
        }
        try child.endInput()
        #expect(try await apart { try child.ended().code } == 0)
        try played.get()
    }

    @Test(arguments: try PlayedTranscript.all())
    func sessionGoesAsTheContractHasItOverASocket(_ transcript: PlayedTranscript) async throws {
        try await withFolder { folder in
            try await ListeningChild.run("unix:\(folder)/s", ["--sandbox"]) { listener in
                let peer = try await SocketPeer(listener.address)
                try await transcript.play(say: { try await peer.say($0) }, hear: { await peer.line() })
            }
        }
    }
}

extension Result where Failure == any Error {
    fileprivate init(_ work: () async throws -> Success) async {
        do { self = .success(try await work()) } catch { self = .failure(error) }
    }
}
