import java.time.LocalDate;
import java.util.List;
import renkei.Contract;
import renkei.Contract.*;
import renkei.Renkei;

/** The whole job in the sandbox: fetch, look at what differs, say what would be done, do it, read what came of it. */
public final class Example {
    public static void main(String[] arguments) {
        try (var client = Renkei.start(arguments.length > 0 ? arguments[0] : "renkei", "--sandbox", "--people", "30")) {
            var job = client.fetch(FetchParams.of(Direction.SMART_HR_TO_KING_OF_TIME)
                .baseDate(LocalDate.of(2026, 4, 1)).job("april").waitSeconds(60));
            System.out.printf("%s: %s; %d new, %d changed%n",
                job.job(), job.label().en(), job.counts().new_(), job.counts().changed());

            client.eachDiff(DiffParams.of("april").classes(List.of(RowClass.NEW, RowClass.CHANGED))).forEach(row -> System.out.printf(
                "  %s %s (%s), %d differences%n", row.employeeCode(), row.name(), row.class_(), row.differences().size()));

            var choices = client.choices(ChoicesParams.of().side(Side.KING_OF_TIME));
            var classes = List.of(EmployeeClass.NEW, EmployeeClass.CHANGED);
            var request = SyncParams.of("april", SelectionByClasses.of(classes)).createDefaults(KingOfTimeCreateDefault.of(
                choices.divisions().get(0).code(), choices.workingTypes().get(0).code()));
            var plan = (SyncPlan) client.sync(request.dryRun(true));
            System.out.printf("would create %d and update %d%n", plan.planned().creates(), plan.planned().updates());

            client.sync(request);
            var done = client.await("april");
            System.out.printf("%s: %d created, %d updated%n",
                done.label().en(), done.outcomes().created(), done.outcomes().updated());
        } catch (Contract.LimitExceeded e) {
            System.err.println(e.getMessage() + " " + e.exceeded());
        }
    }
}
