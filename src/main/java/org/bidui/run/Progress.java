package org.bidui.run;

/** Is told how far a run is. Called from several threads. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (phase, total) -> new Phase() {
        @Override
        public void advance(long units) {}

        @Override
        public void close() {}
    };

    /** What a run is doing. */
    enum Stage {
        /** Looking at the files; units are files. */
        SURVEY,
        /** Reading the rolls that checks are about; units are bytes. */
        SUBJECTS,
        /** Reading the other rolls; units are bytes. */
        OTHERS,
        /** Units are checks. */
        CHECKS,
        /** Units are workbooks. */
        WORKBOOKS,
        /** Moving the results into place; units are runs. */
        PUBLISHING
    }

    /**
     * Begins a stage.
     *
     * @param total how many units there are to do; 0 when unknown
     */
    Phase begin(Stage stage, long total);

    /** A stage under way. */
    interface Phase extends AutoCloseable {
        /** So many more units are done. */
        void advance(long units);

        @Override
        void close();
    }
}
