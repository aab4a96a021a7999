import Contract

/// Adds a job, or all jobs, to what the peer is notified of. The result is the whole subscription.
struct SubscribeMethod: ImmediateMethodHandler {
    func perform(with params: SubscribeParams, in context: MethodContext) -> SubscribeResult {
        let now = context.subscriptions.add(job: params.job)
        return SubscribeResult(all: now.all, jobs: now.jobs)
    }
}
