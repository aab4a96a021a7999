module renkei

go 1.19
