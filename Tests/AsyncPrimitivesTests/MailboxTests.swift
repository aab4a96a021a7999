import AsyncPrimitives
import Testing

@Suite struct MailboxTests {
    @Test func elementsArriveInOrderAndThenTheEnd() async {
        let mailbox = Mailbox(FIFOBuffer<Int>())
        async let received = everything(from: mailbox)
        for number in 0..<100 { mailbox.put(number) }
        mailbox.finish()
        mailbox.put(100)
        #expect(await received == Array(0..<100))
        #expect(await mailbox.next() == nil)
    }

    @Test func waitingTakesNothing() async {
        let mailbox = Mailbox(FIFOBuffer<Int>())
        mailbox.put(1)
        mailbox.put(2)
        #expect(await mailbox.waitForElement())
        #expect(mailbox.takeAll() == [1, 2])
        #expect(mailbox.takeFirst() == nil)
        mailbox.finish()
        #expect(await !mailbox.waitForElement())
    }

    @Test func cancelledReceiverCanBeFollowedByAnother() async {
        let mailbox = Mailbox(FIFOBuffer<Int>())
        let receiver = Task { await mailbox.next() }
        receiver.cancel()
        #expect(await receiver.value == nil)
        mailbox.put(7)
        #expect(await mailbox.next() == 7)
    }

    @Test func elementsAreTakenWhileOthersArrive() async {
        let mailbox = Mailbox(FIFOBuffer<Int>())
        var received: [Int] = []
        for round in 0..<50 {
            for number in 0..<3 { mailbox.put(3 * round + number) }
            for _ in 0..<2 { received += [mailbox.takeFirst()].compactMap { $0 } }
        }
        #expect(received + mailbox.takeAll() == Array(0..<150))
    }

    @Test func bufferDecidesWhatIsKept() async {
        let mailbox = Mailbox(NewestBuffer<Int>())
        for number in 1...3 { mailbox.put(number) }
        #expect(await mailbox.next() == 3)
        #expect(mailbox.takeFirst() == nil)
    }

    private func everything(from mailbox: Mailbox<FIFOBuffer<Int>>) async -> [Int] {
        var elements: [Int] = []
        while let element = await mailbox.next() { elements.append(element) }
        return elements
    }
}
