

QTEST_MAIN(TestFirstPreview)
#include "tst_firstpreview.moc"
