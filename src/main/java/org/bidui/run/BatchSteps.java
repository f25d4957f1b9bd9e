package org.bidui.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.TaskExecutor;

/** Makes Spring Batch's steps of ours. They hold no transaction: the cases have their own, and nothing else is stored. */
final class BatchSteps {
    private final JobRepository repository;
    private final TaskExecutor workers;
    private final FirstFailure failure;

    BatchSteps(JobRepository repository, TaskExecutor workers, FirstFailure failure) {
        this.repository = repository;
        this.workers = workers;
        this.failure = failure;
    }

    Step of(RunStep step) {
        IntSupplier pieces = step.pieces();
        if (pieces == null) {
            return new StepBuilder(step.name(), repository)
                    .tasklet(guarded(() -> step.work().run(0)))
                    .allowStartIfComplete(true)
                    .build();
        }
        AtomicInteger next = new AtomicInteger();
        String worker = step.name() + "-piece";
        // Partitions start in any order, so each takes the next piece: long pieces that stand first begin first.
        Step piece = new StepBuilder(worker, repository)
                .tasklet(guarded(() -> step.work().run(next.getAndIncrement())))
                .build();
        return new StepBuilder(step.name(), repository)
                .partitioner(worker, grid -> partitions(pieces))
                .step(piece)
                .taskExecutor(workers)
                .allowStartIfComplete(true)
                .build();
    }

    private static Map<String, ExecutionContext> partitions(IntSupplier pieces) {
        int count = pieces.getAsInt();
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            partitions.put("%04d".formatted(i), new ExecutionContext());
        }
        return partitions;
    }

    private Tasklet guarded(RunStep.Whole work) {
        return (contribution, context) -> {
            if (failure.isPresent()) {
                return RepeatStatus.FINISHED;
            }
            try {
                work.run();
                return RepeatStatus.FINISHED;
            } catch (Throwable e) {
                throw failure.keep(e);
            }
        };
    }
}
