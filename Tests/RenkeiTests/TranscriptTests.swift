import Testing

/// The sessions of `schema/transcripts/`, which the tests of every client play too, against the built program.
@Suite struct TranscriptTests {
    @Test(arguments: try Transcript.all())
    func sessionMatchesTheTranscriptOverStandardStreams(_ transcript: Transcript) async throws {
        let process = try RenkeiProcess(arguments: ["serve", "--sandbox"])
        let played = await Result {
            try await transcript.play(
                send: { lines in try await onOwnThread { process.send(Array(lines.utf8)) } },
                receive: { try await onOwnThread { try process.readLine() } })
        }
        try process.closeInput()
        #expect(try await onOwnThread { try process.waitForExit().code } == 0)
        try played.get()
    }

    @Test(arguments: try Transcript.all())
    func sessionMatchesTheTranscriptOverASocket(_ transcript: Transcript) async throws {
        try await withDirectory { directory in
            try await ListeningProcess.run(on: "unix:\(directory)/s", options: ["--sandbox"]) { listener in
                let peer = try await SocketClient(connectedTo: listener.address)
                try await transcript.play(send: { try await peer.send($0) }, receive: { await peer.readLine() })
            }
        }
    }
}

extension Result where Failure == any Error {
    fileprivate init(_ work: () async throws -> Success) async {
        do { self = .success(try await work()) } catch { self = .failure(error) }
    }
}
